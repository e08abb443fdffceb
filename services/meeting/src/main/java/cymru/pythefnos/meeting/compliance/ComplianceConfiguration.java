package cymru.pythefnos.meeting.compliance;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.settings.Checked;
import cymru.pythefnos.chassis.work.Polling;
import cymru.pythefnos.meeting.compliance.kafka.EvidenceHandlers;
import cymru.pythefnos.meeting.compliance.kafka.EvidenceReader;
import cymru.pythefnos.meeting.compliance.mongo.MongoEvidenceLog;
import cymru.pythefnos.meeting.compliance.mongo.MongoRebuilds;
import cymru.pythefnos.meeting.compliance.mongo.MongoRows;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Puts compliance together. */
@Configuration(proxyBeanMethods = false)
@Import(EvidenceHandlers.class)
@EnableConfigurationProperties(ComplianceConfiguration.ComplianceSettings.class)
class ComplianceConfiguration {

    /**
     * The figures.
     *
     * @param refresh how often they are worked out in the background
     */
    @ConfigurationProperties("pythefnos.compliance")
    record ComplianceSettings(@DefaultValue("10s") Duration refresh) {

        ComplianceSettings {
            Checked.positive(refresh, "pythefnos.compliance.refresh");
        }
    }

    @Bean
    ProblemBundle complianceProblems() {
        return new ProblemBundle("meeting/compliance-problems");
    }

    @Bean
    DeclaredIndex evidenceByMeeting() {
        return MongoEvidenceLog.byMeeting();
    }

    @Bean
    DeclaredIndex evidenceBySeats() {
        return MongoEvidenceLog.bySeatsOf();
    }

    @Bean
    DeclaredIndex rowsMarked() {
        return MongoRows.indexes().get(0);
    }

    @Bean
    DeclaredIndex rowsByGroup() {
        return MongoRows.indexes().get(1);
    }

    @Bean
    DeclaredIndex rowsByDay() {
        return MongoRows.indexes().get(2);
    }

    @Bean
    EvidenceLog evidenceLog(MongoTemplate template) {
        return new MongoEvidenceLog(template);
    }

    @Bean
    Rows complianceRows(MongoTemplate template) {
        return new MongoRows(template);
    }

    @Bean
    KeepingEvidence keepingEvidence(EvidenceLog log, Rows rows) {
        return new KeepingEvidence(log, rows);
    }

    @Bean
    WorkingOut workingOutCompliance(EvidenceLog log, Rows rows) {
        return new WorkingOut(log, new EvidenceReader(), rows);
    }

    @Bean
    Reporting complianceReporting(WorkingOut figures, Rows rows) {
        return new Reporting(figures, rows);
    }

    @Bean
    Rebuilding complianceRebuilding(EvidenceLog log, WorkingOut figures, Rows rows, AggregateStores stores) {
        return new Rebuilding(log, figures, rows, new MongoRebuilds(stores));
    }

    /**
     * Keeps up in the background, so that a report finds little left to work out. Not at once: while a thousand people are
     * being told, the same meeting is marked anew all the time.
     */
    @Bean
    Polling complianceRefresh(WorkingOut figures, ComplianceSettings settings) {
        return new Polling("compliance", settings.refresh(), 1, () -> figures.refresh() == WorkingOut.BATCH);
    }
}
