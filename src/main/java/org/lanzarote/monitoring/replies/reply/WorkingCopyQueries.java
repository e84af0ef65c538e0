package org.lanzarote.monitoring.replies.reply;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for the working copy of a reply that the caller was found to work on. */
public interface WorkingCopyQueries {

    /** All answers as they stand, in the questionnaire's order; neither they nor their questions are loaded to change. */
    @HQL("select q.number, a.version, a.content, a.text, a.language, a.savedAt, a.savedBy,"
            + " case when a.prefilledFrom.round is not null then true else false end"
            + " from Answer a join a.question q where a.reply.id = :reply order by q.ordinal")
    List<WorkingCopyAnswer> answers(UUID reply);
}
