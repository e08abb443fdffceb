package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.RepresentativeId;

/** Why a person was not added, edited or erased. */
public sealed interface PersonRefusal {

    /** Nobody has that id. */
    record Unknown(RepresentativeId id) implements PersonRefusal {}

    /** They were erased: nothing can be written about them again. */
    record Gone(RepresentativeId id) implements PersonRefusal {}

    /** The address would send papers by way of the third-sector organisation. */
    record ThirdSectorAddress(String domain) implements PersonRefusal {}

    /** Somebody has changed them since that version. */
    record ChangedMeanwhile(RepresentativeId id, long version) implements PersonRefusal {}
}
