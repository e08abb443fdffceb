package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.settings.Checked;
import cymru.pythefnos.meeting.paper.document.process.Budget;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What papers may cost.
 *
 * @param uploadLimit the largest file that is taken
 * @param sweep how often to look for files that an upload left behind when it was cut off
 * @param packTime how long making one pack may take
 */
@ConfigurationProperties("pythefnos.papers")
public record PaperSettings(
        @DefaultValue("50MB") DataSize uploadLimit,
        @DefaultValue("15m") Duration sweep,
        @DefaultValue("180s") Duration packTime,
        @DefaultValue ConversionSettings conversion) {

    public PaperSettings {
        Checked.atLeast(1, uploadLimit.toBytes(), "pythefnos.papers.upload-limit");
        Checked.positive(sweep, "pythefnos.papers.sweep");
        Checked.positive(packTime, "pythefnos.papers.pack-time");
    }

    /** A pack has the memory that a conversion has, and a time of its own. */
    public Budget packBudget() {
        return new Budget(packTime, (int) conversion.heap().toMegabytes());
    }

    /**
     * What making one other format of a paper may cost.
     *
     * @param time from the request to the answer
     * @param heap of the child process that converts
     */
    public record ConversionSettings(
            @DefaultValue("30s") Duration time,
            @DefaultValue("256MB") DataSize heap) {

        public ConversionSettings {
            Checked.positive(time, "pythefnos.papers.conversion.time");
            Checked.within(64, 16_384, heap.toMegabytes(), "pythefnos.papers.conversion.heap");
        }

        Budget budget() {
            return new Budget(time, (int) heap.toMegabytes());
        }
    }
}
