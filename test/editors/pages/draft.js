import { CompositeDecorator, ContentState, convertFromHTML, convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const Link = ({ contentState, entityKey, children }) =>
  createElement('a', { href: contentState.getEntity(entityKey).getData().url }, children);
const decorator = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges((letter) => {
        const key = letter.getEntity();
        return key !== null && content.getEntity(key).getType() === 'LINK';
      }, found),
    component: Link,
  },
]);
const stateOf = (html) => {
  const { contentBlocks, entityMap } = convertFromHTML(html || '<p></p>');
  return EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap), decorator);
};

function Reply() {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const [readOnly, setReadOnly] = useState(false);
  window.underTest = {
    // The model itself: text, and links where they stand.
    data: () => {
      const { blocks, entityMap } = convertToRaw(state.getCurrentContent());
      return blocks
        .map(({ text, entityRanges }) =>
          entityRanges.reduceRight(
            (html, { key, offset, length }) =>
              `${html.slice(0, offset)}<a href="${entityMap[key].data.url}">${html.slice(offset, offset + length)}</a>${html.slice(offset + length)}`,
            text,
          ),
        )
        .map((text) => `<p>${text}</p>`)
        .join('');
    },
    fill: (html) => setState(html ? stateOf(html) : EditorState.createEmpty(decorator)),
    lock: () => setReadOnly(true),
  };
  return createElement(Editor, { editorState: state, onChange: setState, readOnly, ariaLabel: 'Reply' });
}

createRoot(document.querySelector('#reply')).render(createElement(Reply));
