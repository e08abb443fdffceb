@NullMarked
package cymru.pythefnos.pdfua;

import org.jspecify.annotations.NullMarked;
