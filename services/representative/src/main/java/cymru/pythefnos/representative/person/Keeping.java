package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.RepresentativeId;

/** What came of adding, editing or erasing a person. */
public sealed interface Keeping {

    record Kept(Representative person) implements Keeping {}

    /** Nobody has that id. */
    record Unknown(RepresentativeId id) implements Keeping {}

    /** They were erased: nothing can be written about them again. */
    record Gone(RepresentativeId id) implements Keeping {}

    /** The address would send papers by way of the third-sector organisation. */
    record ThirdSectorAddress(String domain) implements Keeping {}
}
