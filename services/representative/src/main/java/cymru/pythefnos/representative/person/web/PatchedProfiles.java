package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.person.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A profile with a merge patch laid upon it, read as strictly as one that was posted. */
@Component
class PatchedProfiles {

    private final JsonMapper json;

    PatchedProfiles(JsonMapper json) {
        this.json = json;
    }

    ProfileJson profile(Profile before, JsonNode patch) {
        if (!patch.isObject()) {
            throw new ProblemException(Problem.of("wrong-type", HttpStatus.BAD_REQUEST)
                    .with("field", "$")
                    .with("expected", "object"));
        }
        JsonNode merged = MergePatch.apply(patch, json.valueToTree(ProfileJson.of(before)));
        try {
            return json.treeToValue(merged, ProfileJson.class);
        } catch (JacksonException e) {
            // read late, but refused as what it is: a body that can't be read
            throw new HttpMessageNotReadableException("merge patch", e, new NothingLeft());
        }
    }
}
