package org.lanzarote.monitoring.preparation.question;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.MarkupCheck;

/** Finds what no answer's text may contain, and links to answers and attachments that do not exist. */
public final class TextCheck {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String ANSWER = "answer:";
    private static final String ATTACHMENT = "attachment:";

    private final Items items;
    private final Set<UUID> files;
    private final MarkupCheck markup;

    /** Checks texts that may cite the answers to these items, and these attachments. */
    public TextCheck(Items items, Set<UUID> files, Violations violations) {
        this.items = items;
        this.files = files;
        this.markup = new MarkupCheck(this::wrong, violations);
    }

    public void check(@Nullable String text, String pointer) {
        markup.check(text, pointer);
    }

    private @Nullable Told wrong(String destination) {
        if (destination.startsWith(ANSWER)) {
            var number = destination.substring(ANSWER.length());
            boolean known = items.find(number).filter(Item::isAnswerable).isPresent();
            return known ? null : QuestionMessage.ANSWER_NOT_CITABLE.with(number);
        }
        if (destination.startsWith(ATTACHMENT)) {
            var key = destination.substring(ATTACHMENT.length());
            boolean known = ID.matcher(key).matches() && files.contains(UUID.fromString(key));
            return known ? null : QuestionMessage.ATTACHMENT_UNKNOWN.with(key);
        }
        return MarkupCheck.leadsOut(destination) ? null : QuestionMessage.LINK_OF_ANSWER;
    }
}
