package org.lanzarote.monitoring.analysis.comment;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of Parties' comments on findings and of the periods for them. */
enum CommentMessage implements Message {
    COMMENT_PERIOD_UNFIT("The findings cannot be opened for comment"),
    COMMENT_LIMIT_PAST("It is {0} now; name a time limit that lies ahead"),
    COMMENT_LIMIT_UNFIT("The time limit cannot be moved"),
    PARTY_NOT_ON_ROSTER("No Party on the roster has the code {0}"),
    NO_FINDING_OF_PARTY("{0} is no finding of this round on that Party"),
    NO_FINDING_TO_OPEN("No finding on {0} is proposed or agreed that does not lie open already"),
    FINDING_NOT_TO_OPEN("It is a draft, or lies open already"),
    COMMENT_PERIOD_STANDS("The comments are {0}"),
    COMMENT_INVALID("The comment is not valid"),
    COMMENT_UNSAID("A comment says something"),
    COMMENT_NOT_SAID("Where there is no comment, nothing is said"),
    FINDINGS_UNCOMMENTED("Findings without a comment: {0}"),
    FINDING_UNCOMMENTED("Finding {0} has no comment"),
    COMMENTS_UNANSWERED("Comments without an answer: {0}"),
    COMMENT_UNANSWERED("The comment on finding {0} has no answer"),
    QUESTION_HANDED_BACK("Question {0} was handed back"),
    NO_COMMENT_TO_ANSWER("The Party has no comment on this finding"),
    COMMENT_NOT_TAKEN_UP("The finding is {0} and in wording {1}; the Party commented on wording {2}");

    private final String english;

    CommentMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
