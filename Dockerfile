# Centrumwijzer as a container. Never built where it was written: there was no Docker engine there. Its steps were
# run by hand in an empty folder (docs/operations.md).
FROM node:24-bookworm-slim

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY bin bin
COPY manifests manifests
COPY prompts prompts
COPY src src

# The database file, where no server is used. It is for the user of the program only.
RUN mkdir /data && chown node:node /data && chmod 700 /data
VOLUME /data
USER node

ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE_URL=sqlite:/data/centrumwijzer.db
EXPOSE 3000
# Metrics stay inside the container unless METRICS_HOST says otherwise; do not publish that port.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=30", "src/app/main.ts"]
