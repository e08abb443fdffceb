/** For tests: whether a PDF can be read by everybody, as veraPDF judges it by PDF/UA-1 (ISO 14289-1). */
@NullMarked
package cymru.pythefnos.pdfua;

import org.jspecify.annotations.NullMarked;
