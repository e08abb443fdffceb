/**
 * The people who represent: what each of them has told us, and nothing that we do not need.
 *
 * <p>PreferredLanguage is asked at first contact; nobody asked means both, Welsh first. Formats and channels stand in the person's
 * order of preference. A need says what has to be arranged, never a diagnosis. Papers and notices go straight to the
 * person: an address at a domain of the third-sector organisation is refused, because it would put somebody in between.
 *
 * <p>Erasing takes away name, addresses and needs; the id stays, so the record of meetings stays whole.
 */
@NullMarked
package cymru.pythefnos.representative.person;

import org.jspecify.annotations.NullMarked;
