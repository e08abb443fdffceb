package cymru.pythefnos.meeting.language;

/** One text in both languages. Never blank in either: whoever makes one has checked that. */
public record Bilingual(String cy, String en) {
    public Bilingual {
        if (cy.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text is needed in Welsh and in English");
        }
    }

    /** @param language {@code cy} or {@code en} */
    public String in(String language) {
        return language.equals("cy") ? cy : en;
    }
}
