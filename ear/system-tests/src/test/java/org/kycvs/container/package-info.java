/**
 * What only a container can show: that steps which belong together stand or fall together, however many come at once.
 *
 * <ol>
 *   <li>The modules run as in the EAR, on the provisioned server, over one PostgreSQL that is as durable as in production;
 *       only the doors are replaced by the tests.
 *   <li>What the tests ask is asked of the public use cases or of the tables, never of a module's insides.
 * </ol>
 *
 * <p>It does not test rules, which have their tables beside the code, nor doors, which have the journeys.
 */
package org.kycvs.container;
