package org.servicescape.store;

/** Project files that several tests read. */
final class Texts {
    /** Each kind of layout once. */
    static final String SMALL =
            """
            {
              "servicescape": "1.2",
              "id": "small",
              "name": "A small centre",
              "evidence": "assumed",
              "sources": ["news", "plan"],
              "tags": [
                "a list of texts that is too long for one line stands on several lines",
                "one text on each line, so that it can be read and compared"
              ],
              "notes": [
                {"text": "Ask the landlord.", "group": "designers"},
                {"text": "Asked.", "state": "done"}
              ],
              "versionDate": "2016-08-02",
              "concept": {
                "services": [
                  {
                    "id": "clinic",
                    "name": "Child health clinic"
                  }
                ],
                "errands": [
                  {
                    "id": "vaccinate",
                    "service": "clinic",
                    "share": 0.50,
                    "serviceTime": "PT15M"
                  }
                ]
              },
              "people": {
                "profiles": [
                  {
                    "id": "family",
                    "name": "Family with a baby",
                    "needs": ["mobility", "language"],
                    "companions": 2
                  }
                ]
              },
              "journeys": [
                {
                  "id": "visit",
                  "of": ["family"],
                  "stages": [
                    {
                      "id": "before",
                      "moments": [
                        {
                          "id": "arrive",
                          "place": "lobby",
                          "emotions": [
                            {"who": "family", "value": -1, "note": "Where do we go?"}
                          ],
                          "discloses": [
                            {}
                          ]
                        }
                      ]
                    }
                  ]
                }
              ],
              "space": {
                "plans": [
                  {
                    "id": "as-is",
                    "storeys": [
                      {
                        "id": "storey-1",
                        "level": 1,
                        "spaces": [
                          {
                            "id": "lobby",
                            "securityZone": 0,
                            "outline": "0,0 12000,8000"
                          },
                          {
                            "id": "room",
                            "securityZone": 2
                          }
                        ]
                      }
                    ],
                    "connections": [
                      {
                        "id": "door",
                        "from": "lobby",
                        "to": "room",
                        "passes": ["staff", "escorted"],
                        "stepFree": false
                      }
                    ]
                  }
                ]
              },
              "evidenceBase": {
                "sources": [
                  {
                    "id": "news",
                    "date": "2016-08-01"
                  },
                  {
                    "id": "plan"
                  }
                ]
              },
              "policy": {
                "ruleSettings": [
                  {
                    "rule": "anonymous-door",
                    "parameters": [
                      {"name": "k", "value": "3"}
                    ]
                  }
                ]
              }
            }
            """;

    private Texts() {}
}
