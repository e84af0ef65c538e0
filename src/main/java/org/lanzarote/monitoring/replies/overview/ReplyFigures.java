package org.lanzarote.monitoring.replies.overview;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.replies.overview.StateOfPlayQueries.StatusFigures;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** The replies of a round in figures. */
record ReplyFigures(
        @Schema(description = "How many Parties were asked") long parties,

        @Schema(description = "Number of replies by status") Map<ReplyStatus, Long> byStatus,

        @Schema(description = "How many are late against the limit in force for their Party")
        long late,

        @Schema(description = "How many Parties were given more time")
        long extended,

        @Schema(description = "How many have an open clarification")
        long withOpenClarification,

        @Schema(
                description = "How many answers were submitted, of all Parties; what a Party works on since its last"
                        + " submission is not counted")
        long answered,

        @Schema(description = "How many questions are put to all Parties together")
        long questions) {

    static ReplyFigures of(List<StatusFigures> counted) {
        return new ReplyFigures(
                sum(counted, StatusFigures::replies),
                byStatus(counted),
                sum(counted, StatusFigures::late),
                sum(counted, StatusFigures::extended),
                sum(counted, StatusFigures::unclear),
                sum(counted, StatusFigures::answered),
                sum(counted, StatusFigures::questions));
    }

    private static Map<ReplyStatus, Long> byStatus(List<StatusFigures> counted) {
        Map<ReplyStatus, Long> byStatus = new EnumMap<>(ReplyStatus.class);
        Arrays.stream(ReplyStatus.values()).forEach(status -> byStatus.put(status, 0L));
        counted.forEach(one -> byStatus.put(one.status(), one.replies()));
        return byStatus;
    }

    private static long sum(List<StatusFigures> counted, ToLongFunction<StatusFigures> figure) {
        return counted.stream().mapToLong(figure).sum();
    }
}
