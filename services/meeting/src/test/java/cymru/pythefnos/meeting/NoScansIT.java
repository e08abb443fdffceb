package cymru.pythefnos.meeting;

import static cymru.pythefnos.meeting.support.Requests.GROUP;
import static cymru.pythefnos.meeting.support.Requests.meeting;
import static cymru.pythefnos.meeting.support.Requests.series;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.testing.stores.NoScans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query that the service sends is served by an index. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class NoScansIT {
    private final RunningService service;

    NoScansIT(RunningService service) {
        this.service = service;
    }

    @Test
    void whateverIsAskedAnIndexServes() {
        service.at("2027-02-01T12:00:00Z");
        Http officer = Http.officer(service);
        String group = officer.post("/groups", GROUP).at("id");
        officer.put("/groups/" + group, GROUP);
        String meeting = officer.post("/groups/" + group + "/meetings", meeting("2027-03-30"))
                .at("id");
        officer.post("/groups/" + group + "/series", series("FREQ=MONTHLY", "2027-04-12"));
        officer.get("/groups/" + group + "/timing?start=2027-04-30T10:00&end=2027-04-30T12:00");
        officer.get("/groups?limit=1");
        officer.get("/groups?after=" + group);
        officer.get("/meetings?limit=1");
        officer.get("/meetings?group=" + group + "&from=2027-04-01&to=2027-06-01");
        officer.get("/meetings?from=2027-04-01");
        officer.get("/meetings?to=2027-06-01");
        String next = officer.get("/meetings?group=" + group + "&limit=1").at("next");
        officer.get("/meetings?group=" + group + "&after=" + next);
        officer.get("/meetings?after=" + next);
        officer.post("/meetings/" + meeting + "/move", meeting("2027-04-20"));
        officer.post("/meetings/" + meeting + "/cancel", "{}");
        String audit = "/audit?subject=" + meeting;
        await().until(() -> officer.get(audit).json().get("items").size() == 3);
        officer.get(audit + "&after=" + officer.get(audit + "&limit=1").at("next"));
        NoScans.assertNone(service.store(), service.log());
    }
}
