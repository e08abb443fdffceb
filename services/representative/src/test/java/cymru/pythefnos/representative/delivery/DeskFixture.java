package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting service that answers from memory: an invented group, its meeting on 30 March 2027 and its papers. */
public final class DeskFixture implements MeetingDetailsSource {

    public static final Bilingual GROUP = new Bilingual("Grŵp Iechyd Meddwl y Sir", "County Mental Health Group");
    public int scheduleVersion = 1;
    public boolean cancelled;
    public @Nullable Bilingual movedBecause;
    public String mode = "HYBRID";
    public String link = "https://cyfarfod.example/abc";
    public LocalDate papersBy = LocalDate.of(2027, 3, 22);
    public MeetingDetails.Contact contact = new MeetingDetails.Contact(
            "Llŷr Huws",
            "llyr@bwrdd.example",
            "01248 000000",
            "Bwrdd Iechyd (enghraifft)\n1 Ffordd yr Enghraifft\nBangor LL57 1XX");
    public MeetingDetails.@Nullable Agreement shortNotice;
    public MeetingDetails.@Nullable Agreement late;
    public byte[] file = "%PDF-1.7 ffug".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Override
    public MeetingDetails meeting(Delivery delivery) {
        return new MeetingDetails(
                scheduleVersion,
                time(delivery, "10:00", "12:00"),
                time(delivery, "09:30", "10:00"),
                time(delivery, "12:00", "12:30"),
                GROUP,
                new Bilingual("Trafod y cynllun newydd.", "To discuss the new plan."),
                new MeetingDetails.Place(
                        mode,
                        new Bilingual("Neuadd y Dref", "Town Hall"),
                        "1 Y Sgwâr, Bangor",
                        link,
                        new Bilingual("Cliciwch ar y ddolen.", "Click the link.")),
                List.of(new MeetingDetails.Attending("Dr Ŵan Pŷs", new Bilingual("Cadeirydd", "Chair"))),
                List.of(new Bilingual("Penderfyniad ar y cynllun", "A decision on the plan")),
                papersBy,
                shortNotice,
                movedBecause,
                cancelled,
                null,
                new MeetingDetails.Group(GROUP, contact));
    }

    @Override
    public PaperDetails paper(PaperCopy copy) {
        return copy.paper().value().startsWith("cyllideb")
                ? new PaperDetails(1, new Bilingual("Y gyllideb", "The budget"), null)
                : new PaperDetails(2, new Bilingual("Cynllun iechyd meddwl", "Mental health plan"), late);
    }

    @Override
    public byte[] rendition(PaperCopy copy) {
        return file.clone();
    }

    @Override
    public void rendition(PaperCopy copy, OutputStream out) throws IOException {
        out.write(file);
    }

    /** On the day that is told, or on 30 March; all its days are in summer time. */
    private static MeetingDetails.Time time(Delivery delivery, String start, String end) {
        LocalDate april = LocalDate.of(2027, 4, 1);
        String day =
                delivery.kind() == Kind.NOTICE && !delivery.occasion().day().isBefore(april)
                        ? delivery.occasion().day().toString()
                        : "2027-03-30";
        return new MeetingDetails.Time(
                OffsetDateTime.parse(day + "T" + start + "+01:00"), OffsetDateTime.parse(day + "T" + end + "+01:00"));
    }
}
