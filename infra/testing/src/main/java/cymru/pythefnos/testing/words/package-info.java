/** Rules for the words: every message in Welsh and in English, each complete, each of them one that ICU can format. */
@NullMarked
package cymru.pythefnos.testing.words;

import org.jspecify.annotations.NullMarked;
