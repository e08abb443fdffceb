package cymru.pythefnos.chassis.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {
    private static final String BASE = "0195dbc1-5e00-7abc-8def-0123456789ab";

    @Test
    void laterIdsSortLater() {
        List<String> ids = Stream.generate(UuidV7::next).limit(1_000).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(UUID.fromString(ids.getFirst()).version()).isEqualTo(7);
    }

    @Test
    void aDerivedIdIsAlwaysTheSame() {
        assertThat(UuidV7.derived(BASE, "seat-1")).isEqualTo(UuidV7.derived(BASE, "seat-1"));
        assertThat(UuidV7.derived(BASE, "seat-1")).isEqualTo("0195dbc1-5e00-795e-b5c6-54991f80b097");
    }

    @Test
    void otherPartsOrWholesGiveOtherIds() {
        assertThat(List.of(
                        UuidV7.derived(BASE, "1"),
                        UuidV7.derived(BASE, "2"),
                        UuidV7.derived(BASE + "1", ""),
                        UuidV7.derived("a", "bc"),
                        UuidV7.derived("ab", "c")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aDerivedIdHasTheFormAndTheTimeOfAVersion7() {
        UUID derived = UUID.fromString(UuidV7.derived(BASE, "x"));
        assertThat(derived.version()).isEqualTo(7);
        assertThat(derived.variant()).isEqualTo(2);
        assertThat(derived.toString()).startsWith("0195dbc1-5e00-7");
        assertThat(UUID.fromString(UuidV7.derived("not a uuid", "x")).version()).isEqualTo(7);
    }
}
