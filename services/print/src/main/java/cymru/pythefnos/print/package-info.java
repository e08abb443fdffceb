/**
 * Turns XHTML into a tagged PDF that a screen reader can read: PDF/UA settings, language, title, and an embedded font
 * that has every Welsh letter (ŵ and ŷ are in none of the fonts that a PDF may leave out). Other scripts and signs have fonts of
 * their own; what none of them draws is refused rather than replaced. Nothing is ever fetched:
 * what is to be printed stands in the XHTML itself.
 */
@NullMarked
package cymru.pythefnos.print;

import org.jspecify.annotations.NullMarked;
