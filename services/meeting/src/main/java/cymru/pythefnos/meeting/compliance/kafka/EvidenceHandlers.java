package cymru.pythefnos.meeting.compliance.kafka;

import cymru.pythefnos.meeting.compliance.evidence.KeepingEvidence;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** A handler for each type of event that is evidence. */
public final class EvidenceHandlers implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        for (String type : EvidenceReader.types()) {
            registry.registerBean(
                    "evidence " + type,
                    EvidenceHandler.class,
                    bean -> bean.supplier(context -> new EvidenceHandler(type, context.bean(KeepingEvidence.class))));
        }
    }
}
