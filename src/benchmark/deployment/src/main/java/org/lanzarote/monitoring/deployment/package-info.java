/** What is deployed, with its servers, accounts and a seeded round: for the benchmark and the drills. */
@NullMarked
package org.lanzarote.monitoring.deployment;

import org.jspecify.annotations.NullMarked;
