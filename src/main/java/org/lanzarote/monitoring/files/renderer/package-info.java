/**
 * Prints a document whose words are already chosen: as PDF, as DOCX and as Markdown, with contents, headings and footnotes.
 *
 * <p>What the Committee adopts and the compilations of answers are handed to it. No request enters here.
 *
 * <p>It is one feature, since every block of a manuscript is printed in each form, and a new kind of block is a change of all.
 */
@NullMarked
package org.lanzarote.monitoring.files.renderer;

import org.jspecify.annotations.NullMarked;
