package org.lanzarote.monitoring.preparation.question;

import java.util.HashSet;
import java.util.List;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds everything that is wrong with a drafted questionnaire, all at once. */
public final class QuestionnaireCheck {

    private final Language authentic;
    private final Violations violations;

    public QuestionnaireCheck(Language authentic, Violations violations) {
        this.authentic = authentic;
        this.violations = violations;
    }

    public void check(TranslatedText title, List<Section> sections, List<Item> items) {
        title.check(authentic, "/title", violations);
        var keys = new HashSet<String>();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var at = "/sections/" + i;
            violations.require(keys.add(section.key()), at + "/key", QuestionMessage.SECTION_TWICE.with(section.key()));
            section.title().check(authentic, at + "/title", violations);
        }
        for (int i = 0; i < items.size(); i++) {
            new ItemCheck(items.get(i), "/questions/" + i, violations).check(authentic);
        }
        new OrderCheck(items, violations).check(keys);
        var all = Items.of(items);
        new ConditionCheck(all, violations).check(items);
        new CircleCheck(all, violations).check(items);
    }
}
