namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>The sources file that <c>kg init</c> writes.</summary>
public static class SourcesTemplate
{
    /// <summary>Its text, with a comment on every setting.</summary>
    public const string Text =
        """
        # What a graph is made of, where it goes, and when. Paths start at this file's folder.
        # Run it with: kg build --sources kg.yaml        Keep it going with: kg schedule kg.yaml

        store: graph.kg                 # a file, or the address of a Neo4j server (http://host:7474)
        state: .kg                      # the archive of what was read, and the history of runs; belongs in no repository
        # lexicon: lexicon              # a folder with further names
        # ledger: ledger.tsv            # people's decisions on claims and names
        # min-confidence: 0.9           # state only claims that are at least so sure

        # Each source has a name, by which the history and messages speak of it. Articles leave the graph when a file is seen to be
        # deleted, when a page answers 410, or with kg remove; never because a feed drops an entry, a site fails, or a folder is
        # missing or empty.
        sources:
          - name: news
            folder: articles            # all text files below a folder
            # marker: .mounted          # only when this file lies in the folder is it taken for the right one, even when it is empty
          # - name: reports
          #   glob: "reports/**/*.md"   # files that a pattern names
          # - name: export
          #   jsonl: export.jsonl       # an article a line
          # - name: feed
          #   feed: https://news.example/rss.xml
          #   read: pages               # the pages that entries link to, or: entries (what the feed itself carries)
          # - name: pages
          #   pages: addresses.txt      # a file with an address a line, or a list: [https://news.example/1, …]

        # keep-runs: 10                 # so many of the last runs can be taken back or looked at
        # keep: full                    # whole texts in the archive; quotes: only the words that prove claims; 30d: quotes after so long
        # sentences: yes                # the graph keeps sentences that no relation covers, for questions; no is usual unless whole texts are kept
        # shrink-limit: 25%             # a run that would remove more of the articles stops and asks for --allow-shrink

        # limits:                       # what one source may take; the rest of the run goes on without it
        #   document: 32MB
        #   source: 512MB               # in one run
        #   documents: 2000             # fetched in one run
        #   document-time: 30s
        #   source-time: 15m
        #   retries: 2
        #   retry-pause: 1s             # doubled each time; Retry-After is kept
        #   pause: 500ms                # between two requests to one host; a longer Crawl-delay is kept

        # schedule:                     # for kg schedule
        #   cron: "30 6 * * *"          # minute, hour, day, month, day of the week; six or seven fields begin with seconds
        #   time-zone: Asia/Shanghai
        #   jitter: 5m                  # begin up to so much later
        #   missed: run-once            # what was missed while nothing ran is made up by one run, or: skip
        #   retry-after: 1m             # after a failure, doubled each time
        #   retries: 3
        #   port: 9464                  # health and metrics on 127.0.0.1

        """;
}
