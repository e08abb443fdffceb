package cymru.pythefnos.meeting.compliance;

import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.work.Polling;
import cymru.pythefnos.meeting.compliance.evidence.KeepingEvidence;
import cymru.pythefnos.meeting.compliance.kafka.EvidenceHandlers;
import cymru.pythefnos.meeting.compliance.kafka.EvidenceReader;
import cymru.pythefnos.meeting.compliance.mongo.MongoEvidenceLog;
import cymru.pythefnos.meeting.compliance.mongo.MongoRows;
import cymru.pythefnos.meeting.compliance.mongo.RecordedRebuilds;
import cymru.pythefnos.meeting.compliance.report.Rebuilding;
import cymru.pythefnos.meeting.compliance.report.Reporting;
import cymru.pythefnos.meeting.compliance.report.WorkingOut;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts compliance together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplianceSettings.class)
@Import({
    MongoEvidenceLog.class,
    EvidenceReader.class,
    KeepingEvidence.class,
    EvidenceHandlers.class,
    MongoRows.class,
    WorkingOut.class,
    Reporting.class,
    RecordedRebuilds.class,
    Rebuilding.class
})
class ComplianceConfiguration {
    @Bean
    ProblemBundle complianceProblems() {
        return new ProblemBundle("meeting/compliance-problems");
    }

    @Bean
    MeterBinder complianceMeters(Reporting reporting, Clock clock) {
        return new ComplianceMeters(reporting, clock);
    }

    @Bean
    Polling complianceRefresh(WorkingOut figures, ComplianceSettings compliance) {
        return new Polling("compliance", compliance.refresh(), () -> figures.refresh() == WorkingOut.BATCH);
    }
}
