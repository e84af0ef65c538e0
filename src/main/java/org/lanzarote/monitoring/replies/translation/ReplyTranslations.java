package org.lanzarote.monitoring.replies.translation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.replies.reply.Answer;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;
import org.lanzarote.monitoring.replies.translation.TranslationQueries.CurrentTranslation;

/** The texts of a whole reply in further languages, as they stand. */
@ApplicationScoped
public class ReplyTranslations {

    private final TranslationQueries queries;
    private final TranslationRepository translations;

    ReplyTranslations(TranslationQueries queries, TranslationRepository translations) {
        this.queries = queries;
        this.translations = translations;
    }

    /** The translations of a reply, by the number of the question. */
    public Map<String, List<SealedTranslation>> of(Reply reply) {
        return queries.current(reply.id()).stream()
                .collect(groupingBy(
                        CurrentTranslation::question,
                        mapping(one -> new SealedTranslation(one.language(), one.text(), one.stale()), toList())));
    }

    /** Adds a translation that comes from elsewhere, beside or over those present. */
    public void bring(Answer answer, SealedTranslation wish, List<SealedTranslation> present, String by, Instant now) {
        var same = present.stream()
                .filter(one -> one.language().equals(wish.language()))
                .findFirst()
                .orElse(null);
        translations.bring(answer, wish, same, by, now);
    }
}
