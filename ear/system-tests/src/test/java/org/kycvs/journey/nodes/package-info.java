/**
 * Two servers of the application on one database: any step of anybody's journey may be served by either, and either may end at
 * any moment. The second is started beside the first of all journeys.
 */
package org.kycvs.journey.nodes;
