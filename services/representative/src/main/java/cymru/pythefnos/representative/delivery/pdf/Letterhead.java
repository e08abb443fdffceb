package cymru.pythefnos.representative.delivery.pdf;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.wording.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who writes a letter, and where it goes back to if nobody is there. */
public record Letterhead(List<Line> names, List<String> lines) {

    public Letterhead {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
    }

    static Letterhead of(MeetingDetails meeting, List<Language> tongues) {
        MeetingDetails.Group group = meeting.group();
        MeetingDetails.Contact contact = group.contact();
        List<String> lines = new ArrayList<>();
        String address = contact.address();
        if (address != null) {
            lines.add(address.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(", ")));
        }
        lines.add(Stream.of(contact.name(), contact.phone(), contact.email())
                .filter(each -> each != null)
                .collect(Collectors.joining(" · ")));
        return new Letterhead(
                tongues.stream()
                        .map(tongue -> new Line(tongue, group.name().in(tongue)))
                        .toList(),
                lines);
    }
}
