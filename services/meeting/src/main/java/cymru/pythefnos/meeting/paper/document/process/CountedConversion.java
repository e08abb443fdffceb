package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import cymru.pythefnos.meeting.paper.rendition.Conversion;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** Counts conversions by what came of them. */
public final class CountedConversion implements Conversion, MeterBinder, AutoCloseable {
    private final ConvertingApart conversion;
    private final Map<Result, LongAdder> counts = new EnumMap<>(Result.class);

    public CountedConversion(ConvertingApart conversion) {
        this.conversion = conversion;
        for (Result result : Result.values()) {
            counts.put(result, new LongAdder());
        }
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
            Objects.requireNonNull(counts.get(outcome.result())).increment();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counts.forEach((result, count) -> FunctionCounter.builder("pythefnos.conversions", count, LongAdder::sum)
                .description("Papers that large print and plain text were to be made of")
                .tag("outcome", result.name().toLowerCase(Locale.ROOT))
                .register(registry));
    }

    @Override
    public void close() {
        conversion.close();
    }
}
