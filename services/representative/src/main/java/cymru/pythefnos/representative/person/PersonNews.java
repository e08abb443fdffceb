package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.RepresentativeId;

/**
 * What seats have to know of their people. A change of the preferred way changes by when notices have to be sent; it is
 * told before and after the save, so that a crash in between loses nothing.
 */
public interface PersonNews {

    /** The save that makes this version is about to happen: look again soon, in case nobody says that it did. */
    void leadAboutToChange(RepresentativeId id, long version);

    /** It happened. */
    void leadChanged(RepresentativeId id);
}
