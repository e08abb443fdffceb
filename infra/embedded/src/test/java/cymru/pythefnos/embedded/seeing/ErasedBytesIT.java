package cymru.pythefnos.embedded.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of somebody who was erased, no byte stays in the file of the embedded store. */
@ExtendWith(Seen.class)
class ErasedBytesIT {
    private static final String NAME = "Erfyl Dileadwy-Brawf";
    private static final String EMAIL = "erfyl.dileadwy@rhywle.example";
    private static final String NEED = "Bwrdd uchel wrth y ffenestr orllewinol";

    private final SeenSystem seen;
    private final URI meeting;
    private final URI representative;

    ErasedBytesIT(SeenSystem seen) {
        this.seen = seen;
        this.meeting = seen.system.addresses().meeting();
        this.representative = seen.system.addresses().representative();
    }

    @Test
    void nothingStaysInTheFile() {
        Person.Seated erfyl = Person.of(seen, NAME, EMAIL, NEED);
        String scheduled = Person.id(
                seen.officer.post(meeting, "/groups/" + erfyl.group() + "/meetings", Person.meeting(), Person.key()));
        await().atMost(Duration.ofSeconds(90))
                .until(() -> seen.officer
                        .get(representative, "/meetings/" + scheduled + "/deliveries")
                        .toString()
                        .contains("ACCEPTED"));
        assertThat(stillInTheFile()).contains(NAME, EMAIL, NEED);

        erase("/representatives/" + erfyl.person());

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(stillInTheFile()).isEmpty());
    }

    private void erase(String person) {
        String version = seen.officer
                .send(seen.officer.to(representative, person))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(seen.officer
                        .send(seen.officer
                                .to(representative, person)
                                .header("If-Match", version)
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
    }

    private List<String> stillInTheFile() {
        String bytes = new String(seen.storeFile(), StandardCharsets.ISO_8859_1);
        return List.of(NAME, EMAIL, NEED, "Dileadwy", "erfyl").stream()
                .filter(bytes::contains)
                .toList();
    }
}
