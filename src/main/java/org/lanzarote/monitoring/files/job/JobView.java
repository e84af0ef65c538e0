package org.lanzarote.monitoring.files.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/** A job as whoever asked for it sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A job of yours")
record JobView(
        @Schema(description = "Key of the job") UUID id,

        @Schema(description = "Its tag, for If-Match; it changes with the status")
        String tag,

        @Schema(description = "What it makes", examples = "FACTSHEET_ARCHIVE")
        String kind,

        JobStatus status,

        @Schema(description = "How many of its steps are done")
        int done,

        @Schema(description = "How many steps it has") int of,
        @Schema(description = "When it was asked for (UTC)") Instant askedAt,

        @Schema(description = "When it began to run (UTC)") @Nullable Instant begunAt,

        @Schema(description = "When it ended (UTC)") @Nullable Instant endedAt,

        @Schema(description = "Name of the file that it makes")
        String fileName,

        @Schema(description = "How many bytes it made so far")
        long size,

        @Schema(description = "Names of files that could not be made and are missing in it; empty where all were made")
        List<String> leftOut,

        @Schema(description = "SHA-256 of the file") @Nullable String sha256,

        @Schema(description = "Address of the file, while it is kept") @Nullable String result,

        @Schema(description = "Until when the file is kept (UTC); a newer one of yours may take its place before")
        @Nullable Instant resultUntil,

        @Schema(description = "Why it failed, or why what it made is no longer there") @Nullable Problem problem,

        @Schema(description = "What you may do with it now") List<JobAction> permittedActions) {

    static JobView of(Job job, JobOutcome outcome, Language language) {
        boolean readable = outcome.readable();
        return new JobView(
                job.id,
                EntityTag.of(job.version).header(),
                job.kind,
                job.status,
                job.done,
                job.steps,
                job.askedAt,
                job.begunAt,
                job.endedAt,
                job.fileName,
                job.size,
                job.leftOut,
                job.sha256,
                readable ? "/jobs/" + job.id + "/result" : null,
                readable ? job.keptUntil : null,
                problem(job, outcome.gone(), language),
                JobAction.permitted(job.status));
    }

    private static @Nullable Problem problem(Job job, @Nullable Told gone, Language language) {
        if (gone != null) {
            return ProblemType.RESULT_GONE.told(gone, language);
        }
        var failure = job.failure;
        return failure == null ? null : failure.type().told(failure, language);
    }
}
