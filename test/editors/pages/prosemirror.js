import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

let locked = false;
const parsed = (html) => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(element),
    plugins: exampleSetup({ schema, menuBar: false }),
  });
};
const view = new EditorView(document.querySelector('#reply'), { state: parsed(''), editable: () => !locked });

window.underTest = {
  data: () => {
    const element = document.createElement('div');
    element.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return element.innerHTML;
  },
  fill: (html) => view.updateState(parsed(html)),
  lock: () => {
    locked = true;
    view.updateState(view.state);
  },
};
