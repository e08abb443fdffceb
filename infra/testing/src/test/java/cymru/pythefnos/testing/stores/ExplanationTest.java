package cymru.pythefnos.testing.stores;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Replies to {@code explain} in the forms that MongoDB 8 gives them, shortened. */
class ExplanationTest {

    @Test
    void aFilterOnNothingIndexedScans() {
        assertThat(scans("{queryPlanner: {winningPlan: {stage: 'SORT', inputStage: {stage: 'COLLSCAN'}}}}"))
                .isTrue();
    }

    @Test
    void anIndexServes() {
        assertThat(scans("{queryPlanner: {winningPlan: {stage: 'FETCH', inputStage: {stage: 'IXSCAN'}},"
                        + " rejectedPlans: [{stage: 'COLLSCAN'}]}}"))
                .isFalse();
    }

    @Test
    void theSlotBasedEnginesPlanIsReadToo() {
        assertThat(scans("{queryPlanner: {winningPlan: {isCached: false, queryPlan: {stage: 'COLLSCAN'},"
                        + " slotBasedPlan: {slots: '', stages: '[1] scan'}}}}"))
                .isTrue();
    }

    @Test
    void oneScanningShardIsEnough() {
        assertThat(scans("{queryPlanner: {winningPlan: {stage: 'SHARD_MERGE', shards: ["
                        + "{winningPlan: {stage: 'IXSCAN'}}, {winningPlan: {stage: 'COLLSCAN'}}]}}}"))
                .isTrue();
    }

    private static boolean scans(String explanation) {
        return NoScans.scans(BsonDocument.parse(explanation));
    }
}
