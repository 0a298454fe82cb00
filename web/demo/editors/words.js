// words.js - what the editors' example pages say, in each language

export const words = {
  sv: {
    shared: { label: "Text", findings: "Anmärkningar" },
    textarea: {
      title: "Ett textfält",
      lead: "Understrykningarna ligger i ett lager över fältet och följer med när det rullas, ändrar storlek eller byter typsnitt. Ångra, markera och klistra in fungerar som vanligt.",
    },
    contenteditable: {
      title: "En redigerbar del av sidan",
      lead: "Understrykningarna målas av webbläsaren utan att en enda nod ändras, så det som sparas är det som skrevs.",
    },
    codemirror: {
      title: "CodeMirror 6",
      lead: "Ett tillägg med egna understrykningar, kort och tangenter. Den som redan använder @codemirror/lint kan få samma anmärkningar dit med lintSource.",
    },
    prosemirror: {
      title: "ProseMirror",
      lead: "En insticksmodul vars understrykningar är dekorationer: dokumentet ändras bara av förslag som du godtar, och ett förslag är ett steg att ångra.",
    },
    tiptap: {
      title: "Tiptap",
      lead: "Insticksmodulen för ProseMirror blir ett tillägg i Tiptap med några rader. Platshållare och omnämnanden hålls hela.",
    },
    quill: {
      title: "Quill 2",
      lead: "Inget format läggs på texten, så inget av granskningen sparas med den.",
    },
    lexical: {
      title: "Lexical",
      lead: "Understrykningarna ligger utanför dokumentet och sparas aldrig. I React hör raden hemma i en effekt.",
    },
  },
  en: {
    shared: { label: "Text", findings: "Findings" },
    textarea: {
      title: "A text field",
      lead: "The underlines lie in a layer over the field and follow it as it scrolls, changes its size or its type. Undo, selection and paste work as ever.",
    },
    contenteditable: {
      title: "An editable part of the page",
      lead: "The browser paints the underlines and not one node changes, so what is saved is what was written.",
    },
    codemirror: {
      title: "CodeMirror 6",
      lead: "An extension with underlines, card and keys of its own. Those who use @codemirror/lint already can have the same findings there by lintSource.",
    },
    prosemirror: {
      title: "ProseMirror",
      lead: "A plugin whose underlines are decorations: the document is changed by the suggestions that you accept and by nothing else, and a suggestion is one step to undo.",
    },
    tiptap: {
      title: "Tiptap",
      lead: "The plugin for ProseMirror becomes an extension of Tiptap in a few lines. Placeholders and mentions are kept whole.",
    },
    quill: {
      title: "Quill 2",
      lead: "No format is put on the text, so nothing of the check is saved with it.",
    },
    lexical: {
      title: "Lexical",
      lead: "The underlines lie outside the document and are never saved. In React the line belongs in an effect.",
    },
  },
}
