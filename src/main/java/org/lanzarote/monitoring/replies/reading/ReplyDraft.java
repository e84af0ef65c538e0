package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import org.lanzarote.monitoring.platform.html.Printable;

/** A reply that its Party works on, with the questions that are answered in it, for a page. */
record ReplyDraft(ReplyView reply, List<AnsweredQuestion> asked) implements Printable {}
