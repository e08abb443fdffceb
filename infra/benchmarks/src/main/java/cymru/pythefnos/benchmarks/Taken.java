package cymru.pythefnos.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * What a piece of work took.
 *
 * @param seconds by the clock
 * @param processor seconds of processor time of this whole process: client, services, broker, store, mail server, compiler
 */
record Taken(double seconds, double processor) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** The clocks when it began. */
    record Start(long nanoTime, long processorTime) {
        static Start now() {
            return new Start(System.nanoTime(), SYSTEM.getProcessCpuTime());
        }

        Taken taken() {
            return new Taken(Many.since(nanoTime), (SYSTEM.getProcessCpuTime() - processorTime) / 1e9);
        }
    }

    static double median(List<Double> all, int last) {
        return all.subList(all.size() - last, all.size()).stream()
                .sorted()
                .toList()
                .get(last / 2);
    }
}
