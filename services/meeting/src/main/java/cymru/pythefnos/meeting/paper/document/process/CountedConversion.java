package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.chassis.metrics.OutcomeCounts;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import cymru.pythefnos.meeting.paper.rendition.Conversion;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Counts conversions by what came of them. */
public final class CountedConversion implements Conversion, MeterBinder, AutoCloseable {
    private final ConvertingApart conversion;
    private final OutcomeCounts<Result> counts = new OutcomeCounts<>(Result.class);

    public CountedConversion(ConvertingApart conversion) {
        this.conversion = conversion;
    }

    @Override
    public boolean reads(FileKind kind) {
        return conversion.reads(kind);
    }

    @Override
    public Outcome convert(CheckedFile original, String title, Language language, Path plainText, Path largePrint)
            throws IOException {
        Outcome outcome = Outcome.nothing(Result.FAILED);
        try {
            outcome = conversion.convert(original, title, language, plainText, largePrint);
            return outcome;
        } finally {
            counts.count(outcome.result());
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counts.bindTo(
                registry,
                "pythefnos.conversions",
                "Papers that large print and plain text were to be made of",
                result -> Tags.of("outcome", result.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void close() {
        conversion.close();
    }
}
