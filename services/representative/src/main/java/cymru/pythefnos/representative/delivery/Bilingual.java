package cymru.pythefnos.representative.delivery;

/** The same text in both languages. */
public record Bilingual(String cy, String en) {

    public String in(Tongue tongue) {
        return tongue == Tongue.CY ? cy : en;
    }
}
