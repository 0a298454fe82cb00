// style.ts - how <omdome-editor> looks: a sheet to write on, the list below or beside it

export const elementCss: string = `
:host { display: block; color-scheme: inherit; }
:host([hidden]) { display: none; }
.frame { container-type: inline-size; }
.work { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2rem; align-items: start; }
@container (min-width: 46rem) { .work { grid-template-columns: minmax(0, 1fr) minmax(15rem, 19rem); } }
.desk { position: relative; min-width: 0; }
textarea {
  display: block;
  box-sizing: border-box;
  width: 100%;
  margin: 0;
  padding: 0.875rem 1rem;
  border: 1px solid var(--omdome-edge, light-dark(#dfe1e4, #3d4148));
  border-radius: var(--omdome-radius, 10px);
  background: var(--omdome-surface, light-dark(#ffffff, #24262b));
  color: var(--omdome-text, light-dark(#1d2126, #eceae6));
  font: var(--omdome-font, 400 1rem/1.6 system-ui, sans-serif);
  resize: vertical;
}
textarea:focus-visible { outline: 2px solid var(--omdome-accent, light-dark(#1f5c50, #7fd1bf)); outline-offset: -1px; }
textarea:disabled { opacity: 0.6; }
`
