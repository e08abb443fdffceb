package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.id.Sha256;
import cymru.pythefnos.chassis.id.TypedId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which delivery: what it is, to whom and in which version, so that the same thing is never owed twice. */
public record DeliveryId(String value) implements TypedId {

    private static final Pattern TURN = Pattern.compile(":v\\d+:t(\\d+)$");

    /** @param turn from 0; rises when the person is no longer expected, and when they are invited again */
    public static DeliveryId announcing(Kind kind, Occasion occasion, RepresentativeId person, int turn) {
        String version = ":v" + occasion.scheduleVersion();
        return new DeliveryId(base(kind, occasion.meeting(), person) + version + (turn == 0 ? "" : ":t" + turn));
    }

    public static DeliveryId reminding(KnownMeeting meeting, RepresentativeId person, int daysBefore) {
        return new DeliveryId(
                base(Kind.REMINDER, meeting.id(), person) + ":v" + meeting.scheduleVersion() + ":d" + daysBefore);
    }

    public static DeliveryId ofPaper(KnownMeeting meeting, RepresentativeId person, PaperId paper, String renditionId) {
        return new DeliveryId(base(Kind.PAPER, meeting.id(), person) + ":" + paper + ":" + renditionId);
    }

    int turn() {
        Matcher turn = TURN.matcher(value);
        return turn.find() ? Integer.parseInt(turn.group(1)) : 0;
    }

    /** 32 hexadecimal digits that are the same for the same delivery: the stable part of its Message-ID. */
    public String hash() {
        return Sha256.hex(value, 16);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String base(Kind kind, MeetingId meeting, RepresentativeId person) {
        return meeting + ":" + person + ":" + kind;
    }
}
