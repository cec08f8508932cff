import { createElement, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const paragraph = (text) => ({ type: 'paragraph', children: [{ text }] });

function Reply() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  const [readOnly, setReadOnly] = useState(false);
  window.underTest = {
    data: () => editor.children.map((node) => `<p>${Node.string(node)}</p>`).join(''),
    fill: (html) => {
      const texts = html.split('</p>').map((part) => part.replace(/<[^>]*>/g, ''));
      const children = (texts.length > 1 ? texts.slice(0, -1) : ['']).map(paragraph);
      Editor.withoutNormalizing(editor, () => {
        Transforms.removeNodes(editor, { at: [], mode: 'highest', match: (_, path) => path.length === 1 });
        Transforms.insertNodes(editor, children, { at: [0] });
      });
      Transforms.deselect(editor);
      editor.history = { undos: [], redos: [] };
    },
    lock: () => setReadOnly(true),
  };
  return createElement(
    Slate,
    { editor, initialValue: [paragraph('')] },
    createElement(Editable, { readOnly, 'aria-label': 'Reply', placeholder: 'Write a reply' }),
  );
}

createRoot(document.querySelector('#reply')).render(createElement(Reply));
