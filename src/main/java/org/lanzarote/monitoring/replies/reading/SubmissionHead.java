package org.lanzarote.monitoring.replies.reading;

import java.util.List;

/** What the page of a submission needs besides: the questions, and whether the reply was asked for, whose last one it is. */
record SubmissionHead(List<AnsweredQuestion> asked, boolean asReply) {}
