package org.lanzarote.monitoring.replies.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delegation of sections: what one delegate works on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DelegationView(
        @Schema(description = "Key of the delegation of sections")
        UUID id,

        @Schema(description = "Login of the delegate's account")
        String delegate,

        @Schema(description = "Name of the delegate") String name,

        DelegationState state,

        @Schema(
                description = "The sections as they were last given, in the questionnaire's order: numbers of main "
                        + "questions and keys of sections",
                examples = "[\"PREVENTION\", \"9\"]")
        List<String> sections,

        @Schema(
                description = "Numbers of the main questions that this means now; empty once all were taken back",
                examples = "[\"1\", \"2\", \"9\"]")
        List<String> mainQuestions,

        @Schema(description = "How many of its questions have a saved answer")
        long answered,

        @Schema(description = "How many questions there are to answer in it")
        long questions,

        @Schema(description = "Day by which it is due, in UTC; absent: none") @Nullable LocalDate dueOn,

        @Schema(description = "Whether that day is over and it was not handed back")
        boolean overdue,

        @Schema(description = "The focal point's note to the delegate, CommonMark") @Nullable String note,

        @Schema(description = "When it was given, or given again after it was taken back")
        Instant givenAt,

        @Schema(description = "When it was handed back last") @Nullable Instant handedBackAt,

        @Schema(description = "The delegate's note of the last time it handed back, CommonMark") @Nullable String handBackNote,

        @Schema(description = "Why it was returned last") @Nullable String returnReason,

        @Schema(description = "What you may do with it now") List<DelegationAction> permittedActions) {}
