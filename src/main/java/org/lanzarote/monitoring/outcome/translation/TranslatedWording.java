package org.lanzarote.monitoring.outcome.translation;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.KnownTargets;
import org.lanzarote.monitoring.platform.citation.OtherLanguage;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.platform.text.TextPlace;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** The words of a translation, and of the text that it translates. */
public record TranslatedWording(
        TextWithCitations text, @Nullable String lead) {

    /** Writes a translation of this text, or reports what is wrong with it at its place in the request. */
    void write(
            CitedText target,
            TranslatedWording words,
            KnownTargets known,
            TranslatedKind kind,
            String pointer,
            Violations violations) {
        OtherLanguage.write(
                target, words.text, text, kind.slots(), known, new TextPlace(pointer + "/text", "", violations));
        checkLead(words.lead, kind, pointer + "/lead", violations);
    }

    /** Takes the translation of an earlier wording of this text as it is. */
    void keep(
            CitedText target,
            TranslatedWording words,
            KnownTargets known,
            TranslatedKind kind,
            String pointer,
            Violations violations) {
        OtherLanguage.keep(target, words.text, kind.slots(), known, new TextPlace(pointer + "/text", "", violations));
        checkLead(words.lead, kind, pointer + "/lead", violations);
    }

    private void checkLead(@Nullable String words, TranslatedKind kind, String pointer, Violations violations) {
        if (words == null) {
            violations.require(lead == null, pointer, TextTranslationMessage.LEAD_UNTRANSLATED);
        } else if (lead == null) {
            violations.add(pointer, TextTranslationMessage.NO_LEAD_TO_TRANSLATE);
        } else {
            Marks.refuse(words, pointer, violations);
            Slot.check(words, kind.leadSlots(), pointer, violations);
            new MarkupCheck(violations).check(words, pointer);
        }
    }
}
