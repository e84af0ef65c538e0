package org.lanzarote.monitoring.notice.mail;

/** Says of letters of one kind whether what they tell still holds when they are sent; the room that posts them implements it. */
public interface LetterCondition {

    LetterKind kind();

    /** Asked in the postman's transaction. */
    boolean holds(LetterFacts facts);
}
