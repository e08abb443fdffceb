package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.PaperId;
import cymru.pythefnos.representative.person.RepresentativeId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which delivery: what it is, to whom and in which version, so that the same thing is never owed twice. */
public record DeliveryId(String value) {

    static DeliveryId announcing(Kind kind, KnownMeeting meeting, RepresentativeId person) {
        return new DeliveryId(base(kind, meeting, person) + ":v" + meeting.scheduleVersion());
    }

    static DeliveryId reminding(KnownMeeting meeting, RepresentativeId person, int daysBefore) {
        return new DeliveryId(
                base(Kind.REMINDER, meeting, person) + ":v" + meeting.scheduleVersion() + ":d" + daysBefore);
    }

    static DeliveryId ofPaper(KnownMeeting meeting, RepresentativeId person, PaperId paper, String renditionId) {
        return new DeliveryId(base(Kind.PAPER, meeting, person) + ":" + paper + ":" + renditionId);
    }

    /** 32 hexadecimal digits that are the same for the same delivery: the stable part of its Message-ID. */
    public String hash() {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return value;
    }

    private static String base(Kind kind, KnownMeeting meeting, RepresentativeId person) {
        return meeting.id() + ":" + person + ":" + kind;
    }
}
