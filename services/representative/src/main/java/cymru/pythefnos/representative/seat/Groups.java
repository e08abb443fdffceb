package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.meeting.GroupId;

/** Whether the meeting service has a group of which we have not heard yet. */
public interface Groups {

    enum Answer {
        YES,
        NO,
        /** It can't be reached now. */
        NONE
    }

    Answer exists(GroupId id);
}
