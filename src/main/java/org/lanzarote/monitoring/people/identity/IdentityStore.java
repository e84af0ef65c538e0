package org.lanzarote.monitoring.people.identity;

/**
 * Where those who log in are kept. Each method may be repeated; when the store does not answer in time, or refuses the
 * service, it ends with {@code IDENTITIES_UNAVAILABLE}, and nobody knows whether the store has done it.
 */
public interface IdentityStore {

    /** Makes a person's login; {@code EMAIL_IN_USE} when somebody has the address already. */
    void admit(Person person);

    /** Makes a system's login, which has no secret that anybody knows. */
    void admit(SystemLogin system);

    /** Gives a system a new secret, told once and kept nowhere else. */
    String renewSecret(String login);

    /** Lets nobody in under this login, and ends the sessions there are. */
    void bar(String login);

    /** Lets a barred login in again. */
    void readmit(String login);

    /** Removes a login, if there is one. */
    void dismiss(String login);

    /** Who has this e-mail address; empty when nobody has. */
    String loginOf(String email);

    /** Asks the store to send the e-mail with which a person sets a password; false when it could not be sent. */
    boolean sendInvitation(String login);
}
