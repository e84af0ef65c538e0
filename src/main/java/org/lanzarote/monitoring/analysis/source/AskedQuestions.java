package org.lanzarote.monitoring.analysis.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.analysis.source.CompiledQuestionQueries.VersionInForce;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;

/** The questions of the version in force, whose items are at hand. */
@ApplicationScoped
class AskedQuestions {

    private final CompiledQuestionQueries queries;
    private final PublishedItems items;

    AskedQuestions(CompiledQuestionQueries queries, PublishedItems items) {
        this.queries = queries;
        this.items = items;
    }

    /** This question with its sub-questions, or all, in the questionnaire's order; none before there is a version in force. */
    List<AskedItem> of(int round, String question) {
        return queries.inForce(round).map(version -> asked(version, question)).orElse(List.of());
    }

    private List<AskedItem> asked(VersionInForce version, String question) {
        return items.all(version.id())
                .all()
                .filter(item -> question.isEmpty()
                        || item.number().equals(question)
                        || item.number().startsWith(question + "."))
                .map(item -> new AskedItem(item, version.authentic(), version.title()))
                .toList();
    }
}
