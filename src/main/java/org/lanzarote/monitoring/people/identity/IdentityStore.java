package org.lanzarote.monitoring.people.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The store of logins. Each method may be repeated; when the store does not answer in time, or refuses the service,
 * it ends with {@code IDENTITIES_UNAVAILABLE}, and it is unknown whether the store has done it.
 */
public interface IdentityStore {

    /** Makes a person's login; {@code EMAIL_IN_USE} when somebody has the address already, {@code INVALID} when it takes none. */
    void admit(Person person);

    /** Makes a system's login, with a secret that nobody knows yet. */
    void admit(SystemLogin system);

    /** Gives a system a new secret, which is returned once and stored nowhere else. */
    String renewSecret(String login);

    /** Locks a login and ends its sessions. */
    void bar(String login);

    /** Locks a login, and takes its e-mail address from it, which others may have then. */
    void release(String login);

    /** Unlocks a login, which has this e-mail address, if any; {@code EMAIL_IN_USE} when somebody else has it. */
    void readmit(String login, @Nullable String email);

    /** Removes a login, if there is one. */
    void dismiss(String login);

    /** The login that has this e-mail address; empty when there is none. */
    String loginOf(String email);

    /** The realm roles of a login now; empty when there is no such login or it is locked. */
    Optional<Set<String>> rolesOf(String login);

    /** Whether a person has set a password, and so can come in. */
    boolean hasPassword(String login);

    /** Asks the store to send the e-mail with which a person sets a password; false when it could not be sent. */
    boolean sendInvitation(String login);
}
